# Builds the program, and packs it in layers that change at different speeds: docker build -t twofold .
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN mvn -B -ntp -DskipTests -Dspotless.check.skip package \
    && java -Djarmode=tools -jar ui/target/twofold.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 twofold \
    && useradd --system --uid 10001 --gid twofold --home-dir /var/lib/twofold --no-create-home --shell /usr/sbin/nologin twofold \
    && install -d -o twofold -g twofold -m 700 /var/lib/twofold
WORKDIR /opt/twofold
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER twofold
ENV TWOFOLD_HOST=0.0.0.0 \
    TWOFOLD_PORT=8080 \
    TWOFOLD_DATA=/var/lib/twofold
EXPOSE 8080
VOLUME /var/lib/twofold
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$TWOFOLD_PORT && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=70", \
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "twofold.jar"]
