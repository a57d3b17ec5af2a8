package io.kassa.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.web.SampleShop;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.UnsupportedEncodingException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;

class FaultTest {

  /** A resource whose database fails in the usual words. */
  @Path("/broken")
  public static final class Broken {

    /** Fails. */
    @GET
    public String fail() {
      throw new IllegalStateException("select * from orders where token = 'secret'");
    }

    /** Returns a page whose template fails half-way. */
    @GET
    @Path("page")
    public Page page() {
      return Page.of("checkout/leaving");
    }
  }

  private final List<LogRecord> log = new ArrayList<>();

  @Test
  void our_own_fault_is_a_page_that_tells_what_is_kept_and_one_line_in_the_log() throws Exception {
    var logger = Logger.getLogger(Problems.class.getName());
    var handler = recorder();
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      var response = ask("/broken");

      assertThat(response.getStatus()).isEqualTo(500);
      assertThat(response.getContentAsString())
          .contains("Je winkelmandje en de gegevens die je eerder gaf, zijn bewaard")
          .doesNotContain("select")
          .doesNotContain("IllegalState")
          .doesNotContain("secret");
      assertThat(log).hasSize(1);
      var line = log.getFirst();
      assertThat(line.getLevel()).isEqualTo(Level.SEVERE);
      assertThat(line.getThrown()).hasMessageContaining("select");
      var number = line.getMessage().replaceAll("Problem (\\w+):.*", "$1");
      assertThat(response.getContentAsString()).contains(number);
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
  }

  @Test
  void a_template_that_fails_half_way_ends_on_the_error_page_and_not_in_half_a_page()
      throws Exception {
    var logger = Logger.getLogger(Problems.class.getName());
    logger.setUseParentHandlers(false);
    try {
      var response = ask("/broken/page");

      assertThat(response.getStatus()).isEqualTo(500);
      assertThat(response.getContentAsString()).contains("probleem aan onze kant");
    } finally {
      logger.setUseParentHandlers(true);
    }
  }

  private Handler recorder() {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        log.add(line);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  private static MockHttpResponse ask(String path)
      throws URISyntaxException, UnsupportedEncodingException {
    var shop = MockDispatcherFactory.createDispatcher();
    shop.getProviderFactory().registerProviderInstance(new Problems());
    shop.getProviderFactory().registerProviderInstance(Rendered.of(new SampleShop()));
    shop.getRegistry().addSingletonResource(new Broken());
    var response = new MockHttpResponse();
    shop.invoke(MockHttpRequest.get(path), response);
    return response;
  }
}
