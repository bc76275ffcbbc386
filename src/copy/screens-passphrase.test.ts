import { expect, test } from 'vitest';
import { protection } from './screens-passphrase';

test('files made before a passphrase was set are named among what it does not protect', () => {
  const sentences = protection.notCovered.join('\n');
  expect(sentences).toContain('引っ越し用ファイル');
  expect(sentences).toContain('CSV');
});
