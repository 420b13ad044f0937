package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.account.Laboratory.CountedHashing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// Where an account is made by invitation.
@TestPropertySource(properties = "twofold.registration=invitation")
class InvitedRegistrationTest extends Newcomer {

    @Autowired
    private CountedHashing hashing;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Held.class)
    void whateverLeadsNowhereGetsOneAnswerWhoeverAsks(Held held) {
        String secret = held.by(this);

        Answer refused = signUp(newcomer, secret);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("sign-up.by-invitation");
        assertThat(refused.body()).isEqualTo(signUp(address(), null).body());
        assertThat(signUp(sam, secret).body()).isEqualTo(refused.body());
        assertThat(isHere(newcomer)).isFalse();
    }

    @Test
    void anInvitationLeadsInAndOnIntoTheSpace() {
        String secret = invite("link").text("secret");

        assertThat(signUp(newcomer, secret).status()).isEqualTo(201);

        Program kim = anonymous.signedIn(newcomer);
        assertThat(preview(secret).text("inviter")).isEqualTo("Alex");
        assertThat(accept(kim, secret).text("coupleId")).isEqualTo(couple);
    }

    @Test
    void aCodeLeadsInHoweverItIsTyped() {
        String code = invite("code").text("secret");

        String typed = " " + code.substring(0, 5).toLowerCase(Locale.ROOT) + "-" + code.substring(5);
        assertThat(signUp(newcomer, typed).status()).isEqualTo(201);

        assertThat(isHere(newcomer)).isTrue();
    }

    @Test
    void anInvitationLetsInOneAddressWhichMayAskAgain() {
        String secret = invite("link").text("secret");
        String another = address();
        signUp(newcomer, secret);

        assertThat(signUp(newcomer, secret).status()).isEqualTo(201);
        Answer refused = signUp(another, secret);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo(signUp(another, null).body());
        assertThat(isHere(another)).isFalse();
    }

    @Test
    void aTakenAddressAnswersAlikeWorksAsMuchAndUsesTheInvitationUpAsWell() {
        String first = invite("link").text("secret");
        Worked free = worked(newcomer, first);
        Answer afterFree = signUp(address(), first);
        String second = invite("link").text("secret");

        Worked taken = worked(sam, second);
        Answer afterTaken = signUp(address(), second);

        assertThat(taken).isEqualTo(free).isEqualTo(new Worked(201, "", 1));
        assertThat(afterTaken.status()).isEqualTo(403);
        assertThat(afterTaken.body()).isEqualTo(afterFree.body());
    }

    @Test
    void whoIsNotInvitedCostsNoHash() {
        assertThat(worked(newcomer, null).hashes()).isZero();
    }

    @Test
    void ofManyWhoComeByOneInvitationAtOnceOneIsLetIn() throws ExecutionException, InterruptedException {
        String secret = invite("link").text("secret");
        List<String> addresses = Stream.generate(Newcomer::address).limit(6).toList();
        List<Future<Integer>> answers = new ArrayList<>();

        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            addresses.forEach(
                    one -> answers.add(executor.submit(() -> signUp(one, secret).status())));
        }

        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 403);
        assertThat(addresses.stream().filter(this::isHere)).hasSize(1);
    }

    @Test
    void nothingLeadsInByAFrozenSpace() {
        String secret = invite("link").text("secret");
        alex.post("/api/v1/couples/" + couple + "/leave", "{\"password\": \"" + Program.PASSWORD + "\"}");
        jdbc.sql("update invitation set ended = null where couple_id = ?::uuid")
                .param(couple)
                .update();

        assertThat(signUp(newcomer, secret).status()).isEqualTo(403);
    }

    @Test
    void whoGuessesWaitsAsAnybodyWhoOpensInvitationsAndOpensNothingMeanwhile() {
        String secret = invite("link").text("secret");
        for (int i = 0; i < 10; i++) {
            assertThat(signUp(address(), "ABCDE-FGHJ" + "KLMNPQRSTU".charAt(i)).status())
                    .isEqualTo(403);
            assertThat(preview("nothing").status()).isEqualTo(404);
        }

        assertThat(signUp(newcomer, secret).status()).isEqualTo(429);
        assertThat(preview(secret).status()).isEqualTo(429);
        assertThat(isHere(newcomer)).isFalse();
    }

    @Test
    void ofTheAddressTheInvitationKeepsAHashOfWhatIsSealed() {
        signUp(newcomer, invite("link").text("secret"));

        assertThat(jdbc.sql("""
                        select count(*) from invitation join person
                        on newcomer_hash = sha256(email)""").query(Long.class).single()).isPositive();
        assertThat(jdbc.sql("select string_agg(i::text, '') from invitation i")
                        .query(String.class)
                        .single())
                .doesNotContain(newcomer);
    }

    private Worked worked(String email, String secret) {
        int before = hashing.count().get();
        Answer answer = signUp(email, secret);
        return new Worked(answer.status(), answer.body(), hashing.count().get() - before);
    }

    private record Worked(int status, String body, int hashes) {}
}
