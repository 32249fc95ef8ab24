package glossator.pipeline;

import java.time.Instant;
import java.util.Optional;

/**
 * What a run may be told.
 *
 * @param drafts whether drafts are published
 * @param future whether articles with a date to come, or past their expiry, are published
 * @param baseUrl the site's address, instead of that in the configuration
 * @param now the moment that decides what is to come
 */
public record BuildOptions(boolean drafts, boolean future, Optional<String> baseUrl, Instant now) {}
