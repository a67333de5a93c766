import type { Reporter, TestModule } from 'vitest/node';

/** Closes the output with `N passed, N failed`, alone on a line, for people and machines that read only the end. */
export const countsReporter: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const states = modules.flatMap(statesOf);
    const passed = states.filter((state) => state === 'passed').length;
    const failed = states.filter((state) => state === 'failed').length + unhandledErrors.length;
    console.log(`${passed} passed, ${failed} failed`);
  },
};

/** A file that does not load counts as one failed test. */
function statesOf(module: TestModule): readonly string[] {
  const tests = [...module.children.allTests()].map((test) => test.result().state);
  return module.errors().length > 0 ? [...tests, 'failed'] : tests;
}
