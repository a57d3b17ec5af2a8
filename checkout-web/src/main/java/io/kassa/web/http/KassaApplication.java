package io.kassa.web.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything we answer over HTTP; resources and providers are found by their annotations. */
@ApplicationPath("/")
public class KassaApplication extends Application {}
