import { test } from 'vitest';
import { runSurface } from './support/suite';

test('csv', () => runSurface('csv', 2500));
