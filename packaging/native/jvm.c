/*
 * The little that the JDK's own libraries ask of the virtual machine where a program made by native-image runs them. What else they
 * could ask is added, as functions that say so and stop, by packaging/NativeProgram.java.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <jni.h>
#include <pthread.h>
#include <sched.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

jlong JVM_CurrentTimeMillis(JNIEnv *env, jclass ignored) {
    struct timeval now;
    gettimeofday(&now, NULL);
    return (jlong) now.tv_sec * 1000 + now.tv_usec / 1000;
}

jlong JVM_NanoTime(JNIEnv *env, jclass ignored) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (jlong) now.tv_sec * 1000000000 + now.tv_nsec;
}

/* Nanoseconds since a second of the epoch, or -1 where these are too many. */
jlong JVM_GetNanoTimeAdjustment(JNIEnv *env, jclass ignored, jlong seconds) {
    const jlong farthest = 0x100000000;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    jlong apart = (jlong) now.tv_sec - seconds;
    return apart >= farthest || apart <= -farthest ? -1 : apart * 1000000000 + now.tv_nsec;
}

jint JVM_ActiveProcessorCount(void) {
    cpu_set_t set;
    return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : (jint) sysconf(_SC_NPROCESSORS_ONLN);
}

void *JVM_FindLibraryEntry(void *handle, const char *name) {
    return dlsym(handle, name);
}

char *JVM_NativePath(char *path) {
    return path;
}

jboolean JVM_IsSupportedJNIVersion(jint version) {
    return JNI_TRUE;
}

jboolean JVM_IsUseContainerSupport(void) {
    return JNI_FALSE;
}

jboolean JVM_IsContainerized(void) {
    return JNI_FALSE;
}

void JVM_BeforeHalt(void) {}

void JVM_Halt(jint code) {
    _exit(code);
}

jstring JVM_GetTemporaryDirectory(JNIEnv *env) {
    return (*env)->NewStringUTF(env, "/tmp");
}

void *JVM_RawMonitorCreate(void) {
    pthread_mutex_t *monitor = malloc(sizeof *monitor);
    if (monitor != NULL) {
        pthread_mutex_init(monitor, NULL);
    }
    return monitor;
}

void JVM_RawMonitorDestroy(void *monitor) {
    pthread_mutex_destroy(monitor);
    free(monitor);
}

jint JVM_RawMonitorEnter(void *monitor) {
    return pthread_mutex_lock(monitor);
}

void JVM_RawMonitorExit(void *monitor) {
    pthread_mutex_unlock(monitor);
}

int jio_vfprintf(FILE *file, const char *format, va_list arguments) {
    return vfprintf(file, format, arguments);
}

int jio_vsnprintf(char *text, size_t size, const char *format, va_list arguments) {
    if (size == 0) {
        return -1;
    }
    int length = vsnprintf(text, size, format, arguments);
    if (length >= 0 && (size_t) length < size) {
        return length;
    }
    text[size - 1] = '\0';
    return -1;
}
