package io.jixiao.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * Signs tokens with a key pair made when it was created: the stand-in of an OpenID Connect provider on a laptop and in
 * tests. Services get the public key's file and nothing else.
 */
public final class TokenIssuer {
    /** The {@code iss} that services are told to expect. */
    public static final String ISSUER = "https://issuer.jixiao.local";
    /** The {@code aud} that services are told to expect. */
    public static final String AUDIENCE = "jixiao";

    private static final String PRIVATE_KEY = "private-key.pem";
    private static final String PUBLIC_KEY = "public-key.pem";

    private final Path directory;
    private final PrivateKey privateKey;

    private TokenIssuer(Path directory, PrivateKey privateKey) {
        this.directory = directory;
        this.privateKey = privateKey;
    }

    /** Makes a new RSA key pair of 2048 bits and writes it to the directory; only its owner may read the private key. */
    public static TokenIssuer create(Path directory) {
        try {
            KeyPair pair = newKeyPair();
            Files.createDirectories(directory);
            writePem(
                    directory.resolve(PRIVATE_KEY),
                    "PRIVATE KEY",
                    pair.getPrivate().getEncoded());
            writePem(
                    directory.resolve(PUBLIC_KEY),
                    "PUBLIC KEY",
                    pair.getPublic().getEncoded());
            return new TokenIssuer(directory, pair.getPrivate());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The issuer whose keys lie in a directory. */
    public static TokenIssuer load(Path directory) {
        try {
            String pem = Files.readString(directory.resolve(PRIVATE_KEY));
            byte[] encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            return new TokenIssuer(
                    directory, KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSA private key in " + directory, e);
        }
    }

    /** Starts a token for a person or a service, by account name ({@code sub}). */
    public Token tokenFor(String subject) {
        return new Token(privateKey, subject);
    }

    /** A token with exactly these claims, a JSON object. */
    String signed(String claims) {
        return Token.signed(claims, privateKey);
    }

    /** PEM file of the public key, for services. */
    public Path publicKeyFile() {
        return directory.resolve(PUBLIC_KEY);
    }

    static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no RSA", e);
        }
    }

    private static void writePem(Path file, String label, byte[] encoded) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, body));
    }
}
