import { test } from 'vitest';
import { runSurface } from './support/suite';

test('household', () => runSurface('household', 3000));
