package org.commonground.upkeep;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the public internet from those inside: a link in a publication must not make
 * the portal knock at doors that only it can reach.
 */
final class PublicHost {
    private PublicHost() {}

    /**
     * The first address of a host, if all of them are public. The caller connects to this very
     * address, so that the answer cannot change in between.
     *
     * @throws UnknownHostException when there is none, or one of them is not public
     */
    static InetAddress of(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        if (!Arrays.stream(all).allMatch(PublicHost::isPublic)) {
            throw new UnknownHostException(host + " is not on the public internet.");
        }
        return all[0];
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    /** The special blocks of RFC 6890 that Java has no question for. */
    private static boolean isPublic(byte[] four) {
        int first = four[0] & 0xff;
        int second = four[1] & 0xff;
        int third = four[2] & 0xff;
        return first != 0
                && first < 224
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 192 && second == 88 && third == 99)
                && !(first == 198 && (second == 18 || second == 19))
                && !(first == 198 && second == 51 && third == 100)
                && !(first == 203 && second == 0 && third == 113);
    }

    /** Only global unicast, 2000::/3, without what carries an IPv4 address or is for examples. */
    private static boolean isPublicSix(byte[] six) {
        int first = (six[0] & 0xff) << 8 | six[1] & 0xff;
        int second = (six[2] & 0xff) << 8 | six[3] & 0xff;
        return (first & 0xe000) == 0x2000
                && first != 0x2002
                && !(first == 0x2001 && (second < 0x200 || second == 0xdb8))
                && first != 0x3fff;
    }
}
