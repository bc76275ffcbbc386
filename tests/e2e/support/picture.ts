import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** A folder for pictures of every screen, for those who want to look at them. */
const folder = process.env['SITTER_HOJO_E2E_PICTURES'];

/** Writes a picture of the window there; without a folder nothing is written. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
