package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses that nobody can mean are answered as such: the server does not stumble over them. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadAddressesIT {
    private static final List<String> PAGES =
            List.of(
                    "/cases",
                    "/cases.csv",
                    "/cases.xlsx",
                    "/signals",
                    "/signals.csv",
                    "/signals.xlsx",
                    "/patterns",
                    "/quarantine",
                    "/work",
                    "/sources",
                    "/imports",
                    "/rules",
                    "/accounts",
                    "/");
    private static final List<String> PARAMETERS =
            List.of(
                    "q",
                    "item",
                    "department",
                    "person",
                    "state",
                    "level",
                    "due",
                    "from",
                    "to",
                    "finished",
                    "changed",
                    "rule",
                    "standing",
                    "sort",
                    "order",
                    "page",
                    "language",
                    "unheard-of");
    private static final List<String> VALUES = List.of("%00", "%00x", "x%1F", "%ff%fe");
    private static final List<String> ODD =
            List.of(
                    "2147483647",
                    "-2147483648",
                    "999999999",
                    "99999999999999999999",
                    "%2B999999999-12-31",
                    "-999999999-01-01",
                    "0000-01-01",
                    "9999-12-31",
                    "%F0%9F%98%80",
                    "%25",
                    "%7Bx%7D",
                    "%27%22%5C");

    @Autowired Accounts accounts;
    @LocalServerPort int port;
    private Guest visitor;

    @BeforeAll
    void signIn() throws Exception {
        accounts.open("odd", "odd", Role.ADMINISTRATOR, "周芳", "市公安局");
        visitor = new Guest(port);
        visitor.signIn("odd", "odd");
    }

    /** Every parameter of every page, with one value after the other in turn. */
    static Stream<Arguments> unreadable() {
        return pairs(PAGES, PARAMETERS)
                .map(
                        pair ->
                                Arguments.of(
                                        PAGES.get(pair[0]),
                                        PARAMETERS.get(pair[1]),
                                        inTurn(VALUES, pair)));
    }

    /** Every value on every page, with one parameter after the other in turn. */
    static Stream<Arguments> odd() {
        return pairs(PAGES, ODD)
                .map(
                        pair ->
                                Arguments.of(
                                        PAGES.get(pair[0]),
                                        inTurn(PARAMETERS, pair),
                                        ODD.get(pair[1])));
    }

    private static Stream<int[]> pairs(List<String> one, List<String> other) {
        return IntStream.range(0, one.size() * other.size())
                .mapToObj(i -> new int[] {i / other.size(), i % other.size()});
    }

    private static String inTurn(List<String> of, int[] pair) {
        return of.get((5 * pair[0] + pair[1]) % of.size());
    }

    @ParameterizedTest(name = "{0}?{1}={2}")
    @MethodSource("unreadable")
    void refusesWhatNoDatabaseKeeps(String page, String name, String value) throws Exception {
        HttpResponse<String> answer = visitor.get(page + "?" + name + "=" + value);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("请求无法理解");
    }

    @ParameterizedTest(name = "{0}?{1}={2}")
    @MethodSource("odd")
    void stumblesOverNothing(String page, String name, String value) throws Exception {
        assertThat(visitor.status(page + "?" + name + "=" + value)).isIn(200, 400);
    }

    @ParameterizedTest
    @CsvSource({
        "/cases?page=999999999",
        "/cases?page=2147483647",
        "/cases?page=201",
        "/signals?page=999999999",
        "/sources?page=2147483647",
        "/work?page=2147483647",
        "/cases?to=%2B999999999-12-31",
        "/cases.csv?to=%2B999999999-12-31",
        "/signals.xlsx?from=-999999999-01-01",
        "/cases.csv?q=%00",
        "/signals?changed=3000-01-01",
        "/cases?a%7Bb=1"
    })
    void tellsThatNobodyCanMeanThat(String address) throws Exception {
        HttpResponse<String> answer = visitor.get(address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.body()).contains("请求无法理解");
    }

    @ParameterizedTest
    @CsvSource({"/cases?page=200", "/cases?page=0", "/cases?page=", "/cases?to=2999-12-31"})
    void goesOnTakingWhatCanBeMeant(String address) throws Exception {
        assertThat(visitor.status(address)).isEqualTo(200);
    }
}
