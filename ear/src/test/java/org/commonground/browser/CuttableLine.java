package org.commonground.browser;

import org.commonground.shipped.Visitor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The line between a browser and the portal, which a test can cut in the middle of a file. Cut,
 * both ends hear of it and nobody gets through; silent, nothing more goes through and neither end
 * is told.
 */
final class CuttableLine implements AutoCloseable {
    private static final URI PORTAL = Visitor.address();

    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong carried = new AtomicLong();
    private volatile long breaksAt = Long.MAX_VALUE;
    private volatile boolean endsAreTold = true;

    CuttableLine() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://localhost:" + door.getLocalPort() + "/");
    }

    /** Is cut as soon as the browser has sent that many more bytes. */
    void cutAfter(long bytes) {
        endsAreTold = true;
        breaksAt = carried.get() + bytes;
    }

    /** Falls silent as soon as the browser has sent that many more bytes. */
    void fallSilentAfter(long bytes) {
        endsAreTold = false;
        breaksAt = carried.get() + bytes;
    }

    boolean isBroken() {
        return carried.get() >= breaksAt;
    }

    /** What comes from now on gets through; what was cut stays cut. */
    void mend() {
        breaksAt = Long.MAX_VALUE;
    }

    /** Bytes that the browser has sent and the portal was given. */
    long carried() {
        return carried.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Socket portal = new Socket(PORTAL.getHost(), PORTAL.getPort());
                open.add(browser);
                open.add(portal);
                Thread.ofVirtual().start(() -> carry(browser, portal, true));
                Thread.ofVirtual().start(() -> carry(portal, browser, false));
            } catch (IOException over) {
                // The test is over.
            }
        }
    }

    private void carry(Socket from, Socket to, boolean counted) {
        byte[] bytes = new byte[16 * 1024];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(bytes); count >= 0 && !isBroken(); count = in.read(bytes)) {
                out.write(bytes, 0, count);
                if (counted) {
                    carried.addAndGet(count);
                }
            }
        } catch (IOException gone) {
            // The other side is told below.
        }
        if (endsAreTold || !isBroken()) {
            hangUp(from);
            hangUp(to);
        }
    }

    private void hangUp(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(this::hangUp);
    }
}
