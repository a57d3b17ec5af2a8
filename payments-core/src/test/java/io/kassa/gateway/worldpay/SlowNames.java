package io.kassa.gateway.worldpay;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Resolves names as ever, but one of them not before it is told to. */
public final class SlowNames extends InetAddressResolverProvider {

  static final String SLOW = "slow-to-resolve.test";

  /** Lets the slow name be resolved. */
  static final CountDownLatch RESOLVED = new CountDownLatch(1);

  @Override
  public InetAddressResolver get(Configuration configuration) {
    return new Patient(configuration.builtinResolver());
  }

  @Override
  public String name() {
    return "slow names";
  }

  private record Patient(InetAddressResolver builtin) implements InetAddressResolver {

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
        throws UnknownHostException {
      if (!host.equals(SLOW)) {
        return builtin.lookupByName(host, policy);
      }
      try {
        RESOLVED.await();
        return Stream.of(InetAddress.getLoopbackAddress());
      } catch (InterruptedException stop) {
        throw new UnknownHostException(host);
      }
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      return builtin.lookupByAddress(address);
    }
  }
}
