package org.mingjing.benchmarks.live;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mingjing.benchmarks.city.Batch;
import org.mingjing.benchmarks.report.Latencies;
import org.mingjing.benchmarks.server.AtOnce;
import org.mingjing.benchmarks.server.LiveServer;
import org.mingjing.benchmarks.server.Sender;

/** Events told to the server over HTTP by senders at the same time. */
final class HttpWay {
    private final LiveServer server;

    /**
     * @param nanos until the last sender had its last answer
     * @param repeated how many requests were sent again because the server had not taken them
     */
    record Told(long nanos, Latencies latencies, int repeated) {}

    /** A batch, ready to be sent. */
    private static final class Request {
        private final byte[] body;
        private final String query;
        private final int events;

        Request(Batch batch) {
            this.body = batch.body();
            this.query = batch.query();
            this.events = batch.events().size();
        }

        Sender.Answer sendBy(Sender sender) throws IOException, InterruptedException {
            return sender.send(body, query);
        }
    }

    HttpWay(LiveServer server) {
        this.server = server;
    }

    /**
     * Tells them; the requests are made ready before, the answers looked at afterwards.
     *
     * @param shares the batches of each sender
     * @throws IOException when an event is not accepted
     */
    Told tell(List<List<Batch>> shares) throws IOException, SQLException, InterruptedException {
        List<List<Request>> requests =
                shares.stream().map(share -> share.stream().map(Request::new).toList()).toList();
        List<Callable<List<Sender.Answer>>> senders = new ArrayList<>();
        requests.forEach(share -> senders.add(() -> send(share)));
        long begun = System.nanoTime();
        List<List<Sender.Answer>> answers = AtOnce.run(senders);
        long nanos = System.nanoTime() - begun;
        List<Long> latencies = new ArrayList<>();
        int repeated = 0;
        for (int sender = 0; sender < answers.size(); sender++) {
            for (int i = 0; i < answers.get(sender).size(); i++) {
                Sender.Answer answer = answers.get(sender).get(i);
                answer.acceptsAll(requests.get(sender).get(i).events);
                latencies.add(answer.nanos());
                repeated += answer.repeated();
            }
        }
        return new Told(nanos, new Latencies(latencies), repeated);
    }

    private List<Sender.Answer> send(List<Request> requests)
            throws IOException, InterruptedException {
        try (Sender sender = Sender.ofTheCity(server)) {
            List<Sender.Answer> answers = new ArrayList<>(requests.size());
            for (Request request : requests) {
                answers.add(request.sendBy(sender));
            }
            return answers;
        }
    }
}
