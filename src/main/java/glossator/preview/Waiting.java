package glossator.preview;

import java.nio.charset.StandardCharsets;

/** What is shown in place of every page until the site was built once without an error. */
final class Waiting {
    static final byte[] PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>No pages yet</title>
            </head>
            <body>
            <main>
            <h1>No pages yet</h1>
            <p>The site has not been built without an error so far. This page turns into the site as soon as it has.</p>
            </main>
            </body>
            </html>
            """.getBytes(StandardCharsets.UTF_8);

    private Waiting() {}
}
