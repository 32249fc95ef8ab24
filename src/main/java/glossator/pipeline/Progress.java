package glossator.pipeline;

/** Is told how far a run is, by many threads at once. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void stage(String name, int steps) {
            // Nobody wants to know.
        }

        @Override
        public void step() {
            // Nobody wants to know.
        }
    };

    /**
     * A stage begins, and the one before it has ended.
     *
     * @param name what is done, in words for people
     * @param steps how many steps it has; 0 where they are not known
     */
    void stage(String name, int steps);

    /** A step of the stage is done. */
    void step();
}
