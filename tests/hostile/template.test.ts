import { test } from 'vitest';
import { runSurface } from './support/suite';

test('template', () => runSurface('template', 1500));
