#!/bin/sh
# Prints the home of the newest installed JDK that is at least as new as the product needs (default 21). JAVA_HOME wins
# when it is new enough. Prints nothing and ends with 1 when there is none.
least=${1:-21}

# The feature number of the JDK in a directory, e.g. 21; 0 when it is none, or a runtime without a compiler.
version() {
    [ -x "$1/bin/javac" ] || { echo 0; return; }
    number=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release" 2>/dev/null)
    [ -n "$number" ] || number=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \(1\.\)\{0,1\}\([0-9]*\).*/\2/p')
    echo "${number:-0}"
}

if [ -n "$JAVA_HOME" ] && [ "$(version "$JAVA_HOME")" -ge "$least" ]; then
    echo "$JAVA_HOME"
    exit 0
fi

# Every place where package managers and installers put JDKs, and the one on the PATH, links resolved.
candidates() {
    ls -d /usr/lib/jvm/*/ /usr/lib64/jvm/*/ /usr/java/*/ /usr/local/openjdk*/ /opt/*/ /opt/java/*/ /opt/jdk*/ \
        "$HOME"/.sdkman/candidates/java/*/ "$HOME"/.jdks/*/ "$HOME"/.asdf/installs/java/*/ \
        "$HOME"/.local/share/mise/installs/java/*/ \
        /Library/Java/JavaVirtualMachines/*/Contents/Home/ "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home/ \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home/ \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home/ 2>/dev/null
    compiler=$(command -v javac 2>/dev/null)
    while [ -n "$compiler" ] && [ -L "$compiler" ]; do
        target=$(readlink "$compiler")
        case $target in
            /*) compiler=$target ;;
            *) compiler=$(dirname "$compiler")/$target ;;
        esac
    done
    [ -z "$compiler" ] || echo "$(dirname "$(dirname "$compiler")")/"
}

newest() {
    best=
    best_version=$((least - 1))
    while IFS= read -r home; do
        found=$(version "${home%/}")
        if [ "$found" -gt "$best_version" ]; then
            best=${home%/}
            best_version=$found
        fi
    done
    [ -n "$best" ] && echo "$best"
}

candidates | newest
