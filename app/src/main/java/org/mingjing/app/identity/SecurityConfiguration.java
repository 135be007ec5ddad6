package org.mingjing.app.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may see what: pages for people who signed in, the way in for sources with a token. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** What handlers may open, too; what is not named here they may not. */
    private static final String[] OF_EVERYBODY = {
        "/",
        "/work",
        "/work.*",
        "/work/**",
        "/cases",
        "/cases.*",
        "/cases/**",
        "/signals",
        "/signals.*",
        "/rules.*",
        "/rules/**",
        "/account"
    };

    /** Sources prove themselves by a token with every request and hold no session. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** A scraper proves itself by a token of its own; without one that is set, none is let in. */
    @Bean
    @Order(2)
    SecurityFilterChain metrics(HttpSecurity http, MetricsToken token) throws Exception {
        return http.securityMatcher(MetricsToken::isAskedFor)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        requests ->
                                requests.anyRequest()
                                        .access(
                                                (who, context) ->
                                                        new AuthorizationDecision(
                                                                token.isProvenBy(
                                                                        context.getRequest()))))
                .exceptionHandling(
                        refused ->
                                refused.authenticationEntryPoint(
                                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, SignInRefused refused) throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/webjars/**",
                                                "/css/**",
                                                "/js/**",
                                                "/favicon*.svg",
                                                "/login",
                                                "/error",
                                                "/actuator/health/**")
                                        .permitAll()
                                        .requestMatchers(
                                                "/sources/**",
                                                "/imports/**",
                                                "/accounts/**",
                                                "/quarantine/**",
                                                "/quarantine.*",
                                                "/actuator/**")
                                        .hasRole(Role.ADMINISTRATOR.name())
                                        .requestMatchers(
                                                HttpMethod.POST,
                                                "/signals/*/explain",
                                                "/signals/*/rectify")
                                        .hasRole(Role.HANDLER.name())
                                        .requestMatchers(
                                                HttpMethod.POST, "/signals/**", "/patterns/**")
                                        .hasRole(Role.SUPERVISOR.name())
                                        .requestMatchers(
                                                "/wall/**",
                                                "/rules/what-if",
                                                "/rules/what-if/**",
                                                "/rules/law",
                                                "/rules/law/**",
                                                "/rules/calendar",
                                                "/rules/calendar/**",
                                                "/cockpit/**",
                                                "/patterns",
                                                "/patterns.*")
                                        .hasAnyRole(
                                                Role.SUPERVISOR.name(), Role.ADMINISTRATOR.name())
                                        .requestMatchers(OF_EVERYBODY)
                                        .authenticated()
                                        .anyRequest()
                                        .hasAnyRole(
                                                Role.SUPERVISOR.name(), Role.ADMINISTRATOR.name()))
                .formLogin(form -> form.loginPage("/login").failureHandler(refused).permitAll())
                .logout(Customizer.withDefaults())
                .requestCache(cache -> cache.requestCache(wayBack()))
                .exceptionHandling(
                        unknown ->
                                unknown.authenticationEntryPoint(new LostSession("/login"))
                                        .accessDeniedHandler(new StalePage()))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                        policy ->
                                                policy.policyDirectives(
                                                        "default-src 'self'; img-src 'self' data:;"
                                                                + " style-src 'self'; style-src-attr"
                                                                + " 'unsafe-inline'; object-src"
                                                                + " 'none'; base-uri 'none';"
                                                                + " form-action 'self';"
                                                                + " frame-ancestors 'none'")))
                .build();
    }

    /** Whole pages are come back to after signing in, parts of them are not. */
    private static RequestCache wayBack() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                request ->
                        HttpMethod.GET.matches(request.getMethod())
                                && !LostSession.isPartOfAPage(request));
        return cache;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
