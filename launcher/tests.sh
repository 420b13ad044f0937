# shellcheck shell=bash disable=SC2154 # the launcher sets the variables and reads these functions
# Runs the tests, all of them or those of the days, and adds up what they say.

days_in_month() {
    case $2 in
        02) if [ $(($1 % 4)) -eq 0 ] && { [ $(($1 % 100)) -ne 0 ] || [ $(($1 % 400)) -eq 0 ]; }; then echo 29; else echo 28; fi ;;
        04 | 06 | 09 | 11) echo 30 ;;
        *) echo 31 ;;
    esac
}

refuse_bad_time() {
    local pattern='^(20[0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-][01][0-9]:[0-5][0-9])?)?$'
    if [[ ! $1 =~ $pattern ]] ||
        [ "${BASH_REMATCH[3]#0}" -gt "$(days_in_month "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}")" ]; then
        refuse "The tests cannot stand at '$1'; give a day and time such as 2028-02-29T23:40."
    fi
}

# Surefire's totals of all modules, one line each and one for all.
totals() {
    local module
    for module in domain migrations server ui; do
        { cat "$root/$module"/target/surefire-reports/TEST-*.xml 2>/dev/null || true; } | awk -v module="$module" '
            /<testsuite / {
                count("tests"); count("failures"); count("errors"); count("skipped")
            }
            function count(name) {
                if (match($0, " " name "=\"[0-9]+\"")) {
                    text = substr($0, RSTART, RLENGTH); gsub(/[^0-9]/, "", text); sum[name] += text
                }
            }
            END {
                printf "%d %d %d %d %s\n", sum["tests"], sum["failures"], sum["errors"], sum["skipped"], module
            }'
    done | awk '
        { printf "[INFO] Tests run: %d, Failures: %d, Errors: %d, Skipped: %d -- in %s\n", $1, $2, $3, $4, $5
          t += $1; f += $2; e += $3; s += $4 }
        END { printf "[INFO] Tests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", t, f, e, s }'
}

# The tests that failed, by name, each with the first line of what was wrong, out of Surefire's reports.
failures() {
    { cat "$root"/*/target/surefire-reports/TEST-*.xml 2>/dev/null || true; } | awk '
        function value(of, text) {
            if (!match($0, " " of "=\"[^\"]*\"")) return ""
            text = substr($0, RSTART + length(of) + 3, RLENGTH - length(of) - 4)
            sub(/(&#10;|&#13;).*/, "", text)
            gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&apos;/, "\047", text)
            gsub(/&amp;/, "\\&", text)
            return text
        }
        /<testcase / { test = value("classname") "." value("name") }
        /<(failure|error)[ >]/ {
            printf "[ERROR] Failed: %s: %s %s\n", test, value("type"), substr(value("message"), 1, 200)
        }'
}

run_tests() {
    local unfit=$given
    unfit=${unfit/ --on/}
    unfit=${unfit/ --days/}
    [ -z "$unfit" ] || refuse "The tests take no options; leave out$unfit."
    if [ -n "${TWOFOLD_TEST_ON:-}" ]; then refuse_bad_time "$TWOFOLD_TEST_ON"; fi
    find_jdk
    need_maven
    set_up
    local status=0 goals="verify"
    rm -rf "$root"/*/target/surefire-reports
    if [ -n "${TWOFOLD_TEST_ON:-}" ]; then say "The clock of the tests stands at $TWOFOLD_TEST_ON."; fi
    if [ -n "$days" ]; then
        is_compiled || refuse "There is nothing built to test the days with; run ./twofold test first."
        goals="-o -Dgroups=days -Dbuilt=true -Dvaadin.skip -Dspotless.check.skip -Dmaven.resources.skip test"
    fi
    # shellcheck disable=SC2086 # goals are separated by spaces
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 mvn -B -ntp -f "$root/pom.xml" $goals || status=$?
    failures
    totals
    exit "$status"
}

is_compiled() {
    [ -d "$root/server/target/test-classes/app" ] && [ -d "$root/ui/target/test-classes/app" ]
}
