# shellcheck shell=bash disable=SC2154 # the launcher sets the variables and reads these functions
# Builds Twofold where its sources have changed, and prepares a fast start.

# The lines of Maven's output that tell a person how far it is.
progress() {
    local line downloads=0
    while IFS= read -r line; do
        case $line in
            *"] Building Twofold"* | *"] Building "*"["*/*"]"*) say "  ${line#*\] }" ;;
            *Downloaded\ from*)
                downloads=$((downloads + 1))
                if [ $((downloads % 100)) -eq 0 ]; then say "  $downloads files downloaded"; fi
                ;;
        esac
    done
}

is_built() {
    [ -f "$runs/stamp" ] && [ -f "$runs/current" ] && [ -f "$runs/$(cat "$runs/current")/twofold.jar" ] &&
        [ -z "$(find "$root"/pom.xml "$root"/*/pom.xml "$root"/.mvn "$root"/*/src/main/java \
            "$root"/*/src/main/resources "$root"/ui/src/main/bundles -newer "$runs/stamp" -print 2>/dev/null | head -n 1)" ]
}

build() {
    if is_built; then return; fi
    if [ -f "$runs/stamp" ]; then
        say "Building Twofold, because its sources have changed."
    else
        say "Building Twofold for the first time. This takes some minutes, and downloads missing libraries."
    fi
    mkdir -p "$runs" "$(dirname "$log")"
    touch "$runs/stamp.new"
    if ! mvn -B -f "$root/pom.xml" -DskipTests -Dspotless.check.skip package 2>&1 | tee "$log" | progress; then
        grep '^\[ERROR\]' "$log" | head -n 10 >&2 || true
        say "The build has failed; $log has the details." >&2
        exit 1
    fi
    extract
    mv "$runs/stamp.new" "$runs/stamp"
}

# Unpacks the jar into a folder of its own, so that a Twofold which is running keeps its files.
extract() {
    local jar="$root/ui/target/twofold.jar" name
    name=$(cksum <"$jar" | tr -s ' \t' '--')
    if [ ! -f "$runs/$name/twofold.jar" ]; then
        "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --force --destination "$runs/$name" >>"$log" 2>&1
    fi
    if [ ! -f "$runs/$name/twofold.aot" ]; then train "$runs/$name"; fi
    printf '%s\n' "$name" >"$runs/current"
    find "$runs" -mindepth 1 -maxdepth 1 -type d ! -name "$name" -mtime +1 -exec rm -rf {} +
}

# Starts the program once in a throw-away folder and lets the JVM remember what it loaded: later starts take half the
# time. Without the cache everything works as well.
train() {
    local folder=$1 data pid
    say "  Preparing a fast start"
    data=$(mktemp -d)
    TWOFOLD_DATA=$data/data TWOFOLD_THROW_AWAY=true TWOFOLD_PORT=0 TWOFOLD_HOST=localhost TWOFOLD_DATABASE_URL='' \
        SPRING_DATASOURCE_URL='' \
        "$JAVA_HOME/bin/java" "${jvm_options[@]}" -XX:AOTCacheOutput="$folder/twofold.aot" \
        -jar "$folder/twofold.jar" >"$data/log" 2>&1 &
    pid=$!
    # shellcheck disable=SC2064 # the values of now
    trap "kill $pid 2>/dev/null || true; wait $pid 2>/dev/null || true; rm -rf '$data'" EXIT
    for _ in $(seq 120); do
        if grep -q 'Twofold is running' "$data/log" || ! kill -0 "$pid" 2>/dev/null; then break; fi
        sleep 0.5
    done
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    cat "$data/log" >>"$log"
    rm -rf "$data"
    trap - EXIT
}
