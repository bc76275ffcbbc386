import type { Page } from '@playwright/test';
import { cases as copy } from '../../../src/copy/screens-cases';
import { erasing } from '../../../src/copy/screens-erasing';
import { newHousehold } from '../../../src/copy/screens-welcome-start';

/** The tabs of the open households, and what is not saved. */
export const casesPage = (page: Page) => {
  const bar = page.getByRole('navigation', { name: copy.title });
  return {
    bar,
    tabs: bar.getByRole('link'),
    current: bar.locator('[aria-current]'),
    tab: (name: string) => bar.getByRole('link', { name }),
    newCase: page.getByRole('button', { name: newHousehold.openCase }),
    erase: page.getByRole('button', { name: erasing.open }),
    eraseDialog: page.getByRole('dialog', { name: erasing.title }),
    confirm: page.getByRole('button', { name: erasing.confirm, exact: true }),
    choice: (part: string | RegExp) => page.getByRole('checkbox', { name: part }),
  };
};
