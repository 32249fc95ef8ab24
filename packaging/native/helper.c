/*
 * What the code that native-image makes asks of the system through C: the processor, signals, the language and time zone of the
 * user, the limits of a container. GraalVM's distribution brings a library of these names; this is ours, for Linux on x86-64.
 */
#define _GNU_SOURCE
#include "amd64cpufeatures.h"
#include "svm_locale.h"
#include <cpuid.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <immintrin.h>
#include <jni.h>
#include <limits.h>
#include <locale.h>
#include <sched.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Processor: each feature that is not told of is taken as not there. */

void determineCPUFeatures(CPUFeatures *features) {
    memset(features, 0, sizeof *features);
    __builtin_cpu_init();
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (__get_cpuid(1, &a, &b, &c, &d)) {
        features->fTSC = (d >> 4) & 1;
        features->fCX8 = (d >> 8) & 1;
        features->fCMOV = (d >> 15) & 1;
        features->fFLUSH = (d >> 19) & 1;
        features->fMMX = (d >> 23) & 1;
        features->fFXSR = (d >> 24) & 1;
        features->fHT = (d >> 28) & 1;
    }
    features->fSSE = __builtin_cpu_supports("sse") != 0;
    features->fSSE2 = __builtin_cpu_supports("sse2") != 0;
    features->fSSE3 = __builtin_cpu_supports("sse3") != 0;
    features->fSSSE3 = __builtin_cpu_supports("ssse3") != 0;
    features->fSSE4_1 = __builtin_cpu_supports("sse4.1") != 0;
    features->fSSE4_2 = __builtin_cpu_supports("sse4.2") != 0;
    features->fPOPCNT = __builtin_cpu_supports("popcnt") != 0;
    features->fAES = __builtin_cpu_supports("aes") != 0;
    features->fCLMUL = __builtin_cpu_supports("pclmul") != 0;
    features->fLZCNT = __builtin_cpu_supports("lzcnt") != 0;
    features->fBMI1 = __builtin_cpu_supports("bmi") != 0;
    features->fBMI2 = __builtin_cpu_supports("bmi2") != 0;
    /* gcc asks the system here as well whether it saves the wide registers. */
    features->fAVX = __builtin_cpu_supports("avx") != 0;
    features->fVZEROUPPER = features->fAVX;
    features->fAVX2 = __builtin_cpu_supports("avx2") != 0;
    features->fFMA = __builtin_cpu_supports("fma") != 0;
    features->fF16C = features->fAVX && ((c >> 29) & 1);
    if (__get_cpuid(0x80000001, &a, &b, &c, &d)) {
        features->fAMD_3DNOW_PREFETCH = (c >> 8) & 1;
    }
    if (__get_cpuid_count(7, 0, &a, &b, &c, &d)) {
        features->fERMS = (b >> 9) & 1;
        features->fADX = (b >> 19) & 1;
    }
}

/* 0 where this processor has all that the code was made for. A byte a feature: 0xFE where it has to be there, otherwise 0xFF. */
int checkCPUFeatures(const unsigned char *wanted) {
    CPUFeatures here;
    determineCPUFeatures(&here);
    const unsigned char *has = (const unsigned char *) &here;
    for (size_t i = 0; i < sizeof here; i++) {
        if ((wanted[i] | has[i]) != 0xFF) {
            return 1;
        }
    }
    return 0;
}

void checkCPUFeaturesOrExit(const unsigned char *wanted, const char *message) {
    if (checkCPUFeatures(wanted) != 0) {
        fputs(message, stderr);
        exit(1);
    }
}

/* Language: as the locale names it, "de_AT.UTF-8"; that of a machine without one is English. */

static svm_locale_props_t languages;

static void language(int category, char **name, char **country) {
    const char *said = setlocale(category, NULL);
    *name = strdup("en");
    if (said == NULL || !strcmp(said, "C") || !strncmp(said, "C.", 2) || !strcmp(said, "POSIX")) {
        return;
    }
    size_t length = strcspn(said, "_.@");
    if (length >= 2 && length <= 8) {
        *name = strndup(said, length);
        if (said[length] == '_') {
            *country = strndup(said + length + 1, strcspn(said + length + 1, ".@"));
        }
    }
}

int svm_initialize_locale(void) {
    setlocale(LC_ALL, "");
    /* Without a locale of its own a machine's names of files are UTF-8 all the same. */
    const char *said = setlocale(LC_CTYPE, NULL);
    if (said == NULL || !strcmp(said, "C") || !strcmp(said, "POSIX")) {
        setlocale(LC_CTYPE, "C.UTF-8");
    }
    language(LC_CTYPE, &languages.format_language, &languages.format_country);
    language(LC_MESSAGES, &languages.display_language, &languages.display_country);
    return SVM_LOCALE_INITIALIZATION_SUCCEEDED;
}

svm_locale_props_t *svm_get_locale(void) {
    return &languages;
}

/* Time zone: what TZ names, else what /etc/localtime leads to. */
char *SVM_FindJavaTZmd(const char *mappings, int length) {
    (void) mappings;
    (void) length;
    static const char *folder = "/zoneinfo/";
    char path[PATH_MAX];
    const char *named = getenv("TZ");
    if (named != NULL && *named == ':') {
        named++;
    }
    if (named == NULL || *named == '\0') {
        named = realpath("/etc/localtime", path);
    }
    if (named == NULL) {
        return strdup("UTC");
    }
    const char *zone = strstr(named, folder);
    return strdup(zone != NULL ? zone + strlen(folder) : *named == '/' ? "UTC" : named);
}

/* Signals: counted where they arrive, and told of to the one thread that waits for them. */

enum { SIGNALS = 65 };

static sem_t arrived;
static volatile int pending[SIGNALS];

static void note(int signal) {
    int before = errno;
    if (signal > 0 && signal < SIGNALS) {
        __sync_fetch_and_add(&pending[signal], 1);
        sem_post(&arrived);
    }
    errno = before;
}

int cSunMiscSignal_open(void) {
    return sem_init(&arrived, 0, 0);
}

int cSunMiscSignal_close(void) {
    return sem_destroy(&arrived);
}

int cSunMiscSignal_awaitSemaphore(void) {
    int result;
    do {
        result = sem_wait(&arrived);
    } while (result != 0 && errno == EINTR);
    return result;
}

int cSunMiscSignal_signalSemaphore(void) {
    return sem_post(&arrived);
}

int cSunMiscSignal_signalRangeCheck(int signal) {
    return signal > 0 && signal < SIGNALS;
}

int cSunMiscSignal_checkPendingSignal(void) {
    for (int signal = 1; signal < SIGNALS; signal++) {
        int count = pending[signal];
        if (count > 0 && __sync_bool_compare_and_swap(&pending[signal], count, count - 1)) {
            return signal;
        }
    }
    return -1;
}

void *cSunMiscSignal_signalHandlerFunctionPointer(void) {
    return (void *) note;
}

/* Container: how much of the machine this process may take, by the group that version 2 of Linux's control groups has it in. */

static unsigned long long memory_limit;

static FILE *of_group(const char *name) {
    char group[PATH_MAX] = "/", path[2 * PATH_MAX];
    FILE *groups = fopen("/proc/self/cgroup", "re");
    if (groups != NULL) {
        char line[PATH_MAX];
        while (fgets(line, sizeof line, groups) != NULL) {
            if (sscanf(line, "0::%4000[^\n]", group) == 1) {
                break;
            }
        }
        fclose(groups);
    }
    snprintf(path, sizeof path, "/sys/fs/cgroup%s/%s", group, name);
    return fopen(path, "re");
}

/* What a group's file says first: a number, or "max", which is 0 here. The second number is that behind it. */
static unsigned long long limit(const char *name, unsigned long long *second) {
    unsigned long long first = 0;
    FILE *file = of_group(name);
    if (file != NULL) {
        if (fscanf(file, "%llu %llu", &first, second) < 1) {
            first = 0;
        }
        fclose(file);
    }
    return first;
}

static int processors(void) {
    cpu_set_t set;
    int allowed = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : (int) sysconf(_SC_NPROCESSORS_ONLN);
    unsigned long long period = 0;
    unsigned long long quota = limit("cpu.max", &period);
    if (quota > 0 && period > 0 && (quota + period - 1) / period < (unsigned long long) allowed) {
        allowed = (int) ((quota + period - 1) / period);
    }
    return allowed;
}

/* 0: no container; 1: one with limits. */
int svm_container_initialize(int version) {
    (void) version;
    unsigned long long none;
    memory_limit = limit("memory.max", &none);
    unsigned long long whole = (unsigned long long) sysconf(_SC_PHYS_PAGES) * (unsigned long long) sysconf(_SC_PAGESIZE);
    if (memory_limit == 0 || memory_limit > whole) {
        memory_limit = whole;
        return 0;
    }
    return 1;
}

unsigned long svm_container_physical_memory(void) {
    return memory_limit;
}

int svm_container_active_processor_count(void) {
    return processors();
}

int JVM_ActiveProcessorCount(void) {
    return processors();
}

/* Calls with arguments of varying number, which Java cannot make itself. */

int fprintfSD(FILE *file, const char *format, const char *text, int number) {
    return fprintf(file, format, text, number);
}

void *mremapP(void *address, size_t old_size, size_t new_size, int flags, void *new_address) {
    return mremap(address, old_size, new_size, flags, new_address);
}

int openSII(const char *path, int flags, int mode) {
    return open(path, flags, mode);
}

int openatISII(int folder, const char *path, int flags, int mode) {
    return openat(folder, path, flags, mode);
}

long getThreadId(void) {
    return syscall(SYS_gettid);
}

extern char **environ;

char **getEnviron(void) {
    return environ;
}

void initialize(void) {}

/* The JDK's libraries lie beside the program, and each has a start of its own under one name. */

static jint start(const char *library, JavaVM *machine, void *reserved) {
    void *handle = dlopen(library, RTLD_NOW | RTLD_NOLOAD);
    jint (*on_load)(JavaVM *, void *) = handle == NULL ? NULL : (jint (*)(JavaVM *, void *)) dlsym(handle, "JNI_OnLoad");
    if (on_load != NULL) {
        on_load(machine, reserved);
    }
    /* A library that is linked in has to ask for 1.8. */
    return JNI_VERSION_1_8;
}

#define STARTS(name) \
    JNIEXPORT jint JNICALL JNI_OnLoad_##name(JavaVM *machine, void *reserved) { \
        return start("lib" #name ".so", machine, reserved); \
    }

STARTS(java)
STARTS(net)
STARTS(nio)
STARTS(zip)
STARTS(extnet)
STARTS(management)
STARTS(management_ext)
STARTS(prefs)
STARTS(jimage)

/* The sum as it is kept between bytes, that is inverted; every processor of x86-64-v2 has the instruction. */
__attribute__((target("sse4.2"))) unsigned glossator_crc32c(unsigned sum, const unsigned char *bytes, long length) {
    unsigned long long wide = sum;
    for (; length >= 8; length -= 8, bytes += 8) {
        unsigned long long eight;
        memcpy(&eight, bytes, 8);
        wide = __builtin_ia32_crc32di(wide, eight);
    }
    for (; length > 0; length--) {
        wide = __builtin_ia32_crc32qi(wide, *bytes++);
    }
    return wide;
}

/*
 * CRC-32 by multiplication without carries (Gopal and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction", Intel,
 * 2009): sixteen bytes are moved ahead by the distance of 64 or of 16 bytes, each half by what x to that power leaves of the polynomial, and added
 * to those that are there. The last sixteen take their place before the rest, byte by byte. The sum is as CRC32 keeps it, not inverted.
 */

static unsigned crc32_of_byte[256];

__attribute__((constructor)) static void prepare_crc32(void) {
    for (unsigned byte = 0; byte < 256; byte++) {
        unsigned sum = byte;
        for (int bit = 0; bit < 8; bit++) {
            sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320u : 0);
        }
        crc32_of_byte[byte] = sum;
    }
}

static unsigned crc32_bytes(unsigned sum, const unsigned char *bytes, long length) {
    for (; length > 0; length--) {
        sum = sum >> 8 ^ crc32_of_byte[(sum ^ *bytes++) & 0xFF];
    }
    return sum;
}

__attribute__((target("sse4.1,pclmul"))) static __m128i ahead(__m128i sixteen, __m128i distance, const unsigned char *there) {
    __m128i low = _mm_clmulepi64_si128(sixteen, distance, 0x00);
    __m128i high = _mm_clmulepi64_si128(sixteen, distance, 0x11);
    return _mm_xor_si128(_mm_xor_si128(low, high), _mm_loadu_si128((const __m128i *) there));
}

__attribute__((target("sse4.1,pclmul"))) static unsigned crc32_wide(
        unsigned sum, const unsigned char *bytes, long length) {
    const __m128i by_64 = _mm_set_epi64x(0x1C6E41596, 0x154442BD4);
    const __m128i by_16 = _mm_set_epi64x(0x0CCAA009E, 0x1751997D0);
    __m128i sums[4];
    for (int i = 0; i < 4; i++) {
        sums[i] = _mm_loadu_si128((const __m128i *) (bytes + 16 * i));
    }
    sums[0] = _mm_xor_si128(sums[0], _mm_cvtsi32_si128((int) sum));
    for (bytes += 64, length -= 64; length >= 64; bytes += 64, length -= 64) {
        for (int i = 0; i < 4; i++) {
            sums[i] = ahead(sums[i], by_64, bytes + 16 * i);
        }
    }
    unsigned char last[64];
    for (int i = 0; i < 4; i++) {
        _mm_storeu_si128((__m128i *) (last + 16 * i), sums[i]);
    }
    __m128i whole = sums[0];
    for (int i = 1; i < 4; i++) {
        whole = ahead(whole, by_16, last + 16 * i);
    }
    for (; length >= 16; bytes += 16, length -= 16) {
        whole = ahead(whole, by_16, bytes);
    }
    _mm_storeu_si128((__m128i *) last, whole);
    return crc32_bytes(crc32_bytes(0, last, 16), bytes, length);
}

unsigned glossator_crc32(unsigned sum, const unsigned char *bytes, long length) {
    if (length >= 64 && __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1")) {
        return ~crc32_wide(~sum, bytes, length);
    }
    return ~crc32_bytes(~sum, bytes, length);
}

/*
 * Large pages for objects, where the system leaves it to programs to ask for them: what a JVM has as UseTransparentHugePages. native-image sets
 * memory aside as a whole, has the program's own objects at its beginning, from a file, and makes the rest accessible in pieces of half a
 * megabyte. Here the large pages that such a piece lies in are made accessible with it, since a page is large only if all of it is
 * accessible when it is first used; what is there already stays. The first half gigabyte stays in small pages, which is as quick, and quicker
 * where a machine is itself a program, whose host takes back large pages that nobody uses. The linker leads calls of mmap here (builder-options).
 */

enum { LARGE_PAGE = 2 << 20, IN_SMALL_PAGES = 512 << 20 };

static char *heap, *heap_end;

void *__real_mmap(void *start, size_t length, int protection, int flags, int file, off_t offset);

void *__wrap_mmap(void *start, size_t length, int protection, int flags, int file, off_t offset) {
    char *piece = start;
    int is_in_heap = (flags & MAP_FIXED) && piece >= heap && piece < heap_end;
    if (is_in_heap && !(flags & MAP_ANONYMOUS)) {
        heap = piece + length;
    } else if (is_in_heap && (protection & PROT_WRITE) && piece - heap >= IN_SMALL_PAGES) {
        char *from = piece - (uintptr_t) piece % LARGE_PAGE;
        char *to = piece + length + (LARGE_PAGE - (uintptr_t) (piece + length) % LARGE_PAGE) % LARGE_PAGE;
        from = from - heap < IN_SMALL_PAGES ? piece : from;
        to = to > heap_end ? piece + length : to;
        if (mprotect(from, (size_t) (to - from), protection) == 0) {
            madvise(from, (size_t) (to - from), MADV_HUGEPAGE);
            return start;
        }
    }
    void *mapped = __real_mmap(start, length, protection, flags, file, offset);
    if (heap == NULL && mapped != MAP_FAILED && protection == PROT_NONE && (flags & MAP_NORESERVE)) {
        heap = mapped;
        heap_end = heap + length;
    }
    return mapped;
}
