// A mutant lives or dies by the same examples each time.
import fc from 'fast-check';

fc.configureGlobal({ seed: 1976, numRuns: 5 });
