import { test } from 'vitest';
import { runSurface } from './support/suite';

test('pdf', () => runSurface('pdf', 600));
