package app.twofold.server.web;

import app.twofold.server.limit.UploadPace;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Bodies of REST calls are at most 64 KiB long, like frames, but for files that are brought in: an announced longer
/// one is refused unread, any other is read no further than that. All of them have to come in time.
@Component
@Order(0)
class BodyLimit extends OncePerRequestFilter {

    private static final int MAX_BYTES = 64 * 1024;
    private static final int MAX_FILE_BYTES = 32_000 * 1024;
    private static final String FILES = "/bring-in/";

    private final UploadPace pace;

    BodyLimit(UploadPace pace) {
        this.pace = pace;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int max = request.getRequestURI().contains(FILES) ? MAX_FILE_BYTES : MAX_BYTES;
        if (request.getContentLengthLong() > max) {
            Problems.write(response, ProblemCode.BODY_TOO_LARGE, BodyTooLarge.sentence(max));
        } else {
            chain.doFilter(new Limited(request, max, pace), response);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final int max;
        private final UploadPace pace;

        Limited(HttpServletRequest request, int max, UploadPace pace) {
            super(request);
            this.max = max;
            this.pace = pace;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), max, pace.begin());
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final int max;
        private final UploadPace.Meter meter;
        private int left;

        LimitedStream(ServletInputStream body, int max, UploadPace.Meter meter) {
            this.body = body;
            this.meter = meter;
            this.max = max;
            this.left = max;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read;
            try {
                read = body.read(bytes, offset, length);
            } catch (IOException e) {
                throw meter.told(e);
            }
            meter.take(read);
            spend(Math.max(read, 0));
            return read;
        }

        private void spend(int bytes) throws BodyTooLarge {
            left -= bytes;
            if (left < 0) {
                throw new BodyTooLarge(max);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
