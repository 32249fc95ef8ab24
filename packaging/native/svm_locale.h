/* The user's languages, as the builder's version expects them told. */
enum { SVM_LOCALE_INITIALIZATION_USE_DEFAULT, SVM_LOCALE_INITIALIZATION_SUCCEEDED, SVM_LOCALE_INITIALIZATION_OUT_OF_MEMORY };

typedef struct {
    char *format_language;
    char *format_script;
    char *format_country;
    char *format_variant;
    char *display_language;
    char *display_script;
    char *display_country;
    char *display_variant;
} svm_locale_props_t;
