package glossator.advice;

import glossator.source.Problem;
import java.util.List;

/** One of the editorial checks: a function from what an editor has before them to what they would say of it. */
interface Check {
    /** Problems by the check's rules, of the rules' standard weights, in any order. */
    List<Problem> problems(Edition edition);
}
