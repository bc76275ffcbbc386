import { test } from 'vitest';
import { runSurface } from './support/suite';

test('ipc', () => runSurface('ipc', 2000));
