package glossator.glossary;

/** Thai: nothing is inflected, and a name is a name wherever it stands; English names have an English plural. */
final class Thai implements LanguageModule {}
