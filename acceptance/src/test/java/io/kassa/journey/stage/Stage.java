package io.kassa.journey.stage;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A shop to play journeys in: one server, its database and its Worldpay. Most journeys share one
 * stage for each kind of database, because a start costs more than a journey; those that break
 * things bring their own.
 */
public final class Stage implements AutoCloseable {

  /** The first console account. */
  public static final String STAFF = "admin";

  /** Its password. */
  public static final String PASSWORD = "a long sentence that nobody guesses 42";

  /** Stands for the shop's own address in the options of the stand-in Worldpay. */
  public static final String SHOP = "@shop@";

  private static final Map<DatabaseKind, Stage> SHARED = new EnumMap<>(DatabaseKind.class);

  private final List<String> program;
  private final Path folder;
  private final Map<String, String> environment;
  private final Worldpay worldpay;
  private final KassaServer server;

  private Stage(
      List<String> program,
      String name,
      DatabaseKind kind,
      Map<String, String> settings,
      String... worldpayOptions) {
    this.program = program;
    this.folder = Installation.emptyTraces("stages/" + name);
    this.environment = new HashMap<>(kind.variables());
    this.server = new KassaServer(program, folder, environment);
    this.worldpay = new Worldpay(folder, addressed(worldpayOptions));
    environment.put("KASSA_WORLDPAY_URL", worldpay.address().toString());
    environment.put("KASSA_CONSOLE_BOOTSTRAP_USER", STAFF);
    environment.put("KASSA_CONSOLE_BOOTSTRAP_PASSWORD", PASSWORD);
    environment.putAll(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** The stage that all journeys of this JVM on a kind of database share. */
  public static synchronized Stage shared(DatabaseKind kind) {
    return SHARED.computeIfAbsent(
        kind,
        missing -> open("shared-%s-%d".formatted(missing, Installation.fork()), missing, Map.of()));
  }

  /**
   * Opens a stage of one's own.
   *
   * @param name its folder below target/stages
   * @param kind its database
   * @param settings further variables of the public contract
   * @param worldpayOptions further options of the stand-in Worldpay; {@link #SHOP} in them is the
   *     shop's address
   */
  public static Stage open(
      String name, DatabaseKind kind, Map<String, String> settings, String... worldpayOptions) {
    var stage = prepare(name, kind, settings, worldpayOptions);
    stage.server.start();
    return stage;
  }

  /**
   * The same, without starting the server.
   *
   * @param name its folder below target/stages
   * @param kind its database
   * @param settings further variables of the public contract
   * @param worldpayOptions further options of the stand-in Worldpay
   */
  public static Stage prepare(
      String name, DatabaseKind kind, Map<String, String> settings, String... worldpayOptions) {
    return new Stage(Installation.program(), name, kind, settings, worldpayOptions);
  }

  /**
   * The same, from the archive that operators get.
   *
   * @param name its folder below target/stages
   * @param kind its database
   * @param settings further variables of the public contract
   */
  public static Stage released(String name, DatabaseKind kind, Map<String, String> settings) {
    return new Stage(Release.program(), name, kind, settings);
  }

  /**
   * A second server on the same database, not started yet; whoever asks for it closes it.
   *
   * @param name its folder below that of the stage
   */
  public KassaServer another(String name) {
    return another(name, Map.of());
  }

  /**
   * The same, told more than the first one.
   *
   * @param name its folder below that of the stage
   * @param more further variables
   */
  public KassaServer another(String name, Map<String, String> more) {
    var told = new HashMap<>(environment);
    told.putAll(more);
    return new KassaServer(program, folder.resolve(name), told);
  }

  /**
   * A second server that the outside world knows under the first one's name, as behind a proxy.
   *
   * @param name its folder below that of the stage
   */
  public KassaServer sameNamed(String name) {
    var told = new HashMap<>(environment);
    told.put("KASSA_PUBLIC_URL", server.address().toString());
    return new KassaServer(program, folder.resolve(name), told);
  }

  /** The shop. */
  public KassaServer server() {
    return server;
  }

  /** The gateway. */
  public Worldpay worldpay() {
    return worldpay;
  }

  /** An address in the shop. */
  public URI at(String path) {
    return server.address().resolve(path);
  }

  private String[] addressed(String... options) {
    return Arrays.stream(options)
        .map(option -> option.replace(SHOP, server.address().toString()))
        .toArray(String[]::new);
  }

  @Override
  public void close() {
    server.close();
    worldpay.close();
  }
}
