// The suites of `npm test`, each run as its own process, and what it counted.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { root } = require('./build.cjs');

/**
 * `left`: what was skipped, each with the reason where the suite gives one; `again`: what passed only
 * the second time.
 */
const none = { passed: 0, failed: 0, skipped: 0, left: [], again: [] };

function node(file, args, env = {}) {
  return spawnSync(process.execPath, [path.join(root, 'node_modules', file), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  }).status;
}

function report(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A suite that ended badly without a failed test (it crashed, or found no test) is one failure. */
function honest(counts, status) {
  const empty = counts.passed + counts.failed === 0;
  const hidden = status !== 0 && counts.failed === 0;
  return empty || hidden ? { ...counts, failed: counts.failed + 1 } : counts;
}

function vitest(project, folder) {
  const file = path.join(folder, `${project}.json`);
  const status = node('vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const json = report(file);
  const counts = json && {
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests,
    again: [],
    left: json.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status: end }) => end !== 'passed' && end !== 'failed')
      .map(({ fullName }) => fullName),
  };
  return honest(counts ?? none, status);
}

/** The tests of a Playwright report, whatever files and groups they stand in. */
const testsIn = ({ suites = [], specs = [] }) => [
  ...specs.flatMap(({ tests, title }) => tests.map((test) => ({ ...test, title }))),
  ...suites.flatMap(testsIn),
];

const reasonOf = ({ annotations }) =>
  annotations.find(({ type }) => type === 'skip')?.description ?? 'e2e';

function playwright(folder) {
  const file = path.join(folder, 'e2e.json');
  const status = node('@playwright/test/cli.js', ['test'], {
    SITTER_HOJO_E2E_REPORT: file,
  });
  const json = report(file);
  const stats = json?.stats;
  const counts = stats && {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    left: testsIn(json)
      .filter(({ status: end }) => end === 'skipped')
      .map(reasonOf),
    again: testsIn(json)
      .filter(({ status: end }) => end === 'flaky')
      .map(({ title }) => title),
  };
  return honest(counts ?? none, status);
}

/** Each row of tests/mutations counts as a test. */
function mutations(folder) {
  const file = path.join(folder, 'mutations.json');
  const status = spawnSync(process.execPath, [path.join(__dirname, 'mutations.cjs')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SITTER_HOJO_MUTATIONS_REPORT: file },
  }).status;
  return honest({ ...none, ...report(file) }, status);
}

module.exports = { mutations, none, playwright, vitest };
