package app.twofold.server.web;

import java.util.Map;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/// Gives headers to answers about the server as a whole, which get no further than the container's door.
///
/// @param inner answers all requests
/// @param headers what answers about the server carry
record WholeServer(Adapter inner, Map<String, String> headers) implements Adapter {

    private static final String ALL = "*";

    @Override
    public void service(Request request, Response response) throws Exception {
        if (request.requestURI().equals(ALL)) {
            headers.forEach(response::setHeader);
        }
        inner.service(request, response);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return inner.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        return inner.asyncDispatch(request, response, event);
    }

    @Override
    public void log(Request request, Response response, long time) {
        inner.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        inner.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return inner.getDomain();
    }
}
