package glossator.migration;

/** What a file is, and its path below the folder that its generator counts from. */
record Placement(Role role, String path) {}
