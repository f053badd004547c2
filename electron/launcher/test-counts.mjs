// The numbers in the reports of the two test tools.

/**
 * A file that could not even be loaded has no tests in the report; it counts as one failure.
 *
 * @param report Vitest's JSON report
 */
export function vitestCounts(report) {
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/**
 * A flaky test passed only when tried again: that is a failure here.
 *
 * @param report Playwright's JSON report
 */
export function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
