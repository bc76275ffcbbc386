import type { Page } from '@playwright/test';
import { placing } from '../../../src/copy/screens-placing';
import { ward } from '../../../src/copy/screens-ward';

/** 区の様式: the forms that are kept, a PDF that is brought, its places. */
export const wardPage = (page: Page) => {
  const list = page.getByRole('region', { name: placing.list });
  const stage = page.getByRole('application');
  return {
    open: page.getByRole('button', { name: ward.open }),
    back: page.getByRole('button', { name: ward.back }),
    title: page.getByRole('heading', { level: 1, name: ward.title }),
    file: page.getByLabel(ward.choose),
    importFile: page.getByLabel(ward.importLabel),
    problem: page.getByRole('alert'),
    kept: (name: string) => page.getByRole('listitem').filter({ hasText: name }),
    action: (action: string, name: string) =>
      page.getByRole('button', { name: ward.actionFor(action, name) }),
    dialog: page.getByRole('dialog'),

    beginTitle: page.getByRole('heading', { level: 1, name: ward.beginTitle }),
    document: page.getByLabel(ward.document),
    year: page.getByLabel(ward.year),
    revision: page.getByLabel(ward.revision, { exact: true }),
    next: (how: keyof typeof ward.next) => page.getByRole('button', { name: ward.next[how] }),
    how: (name: string) => page.getByRole('radio', { name }),

    placing: page.getByRole('heading', { level: 1, name: /場所を確かめる$/ }),
    list,
    stage,
    drawn: stage.locator('canvas[data-drawn="true"]'),
    row: (label: string) => list.getByRole('button', { name: label }),
    asIs: list.getByRole('button', { name: placing.asIs, exact: true }),
    onSheet: list.getByRole('button', { name: placing.onSheet }),
    measure: (name: keyof typeof placing.measures) =>
      list.getByLabel(placing.millimetres(placing.measures[name])),
    confirmRest: page.getByRole('button', { name: /このままでよい$/ }),
    confirmSame: page.getByRole('button', { name: /まとめて「このまま」にする$/ }),
    trial: page.getByRole('checkbox', { name: placing.trial }),
    problems: page.getByText(/^保存する前に直すところ/),
    save: page.getByRole('button', { name: placing.save, exact: true }),
    undo: page.getByRole('button', { name: placing.undo }),
    leave: page.getByRole('button', { name: placing.leave }),
    keptDraft: page.getByText(placing.keptDraft),
    saved: page.getByRole('status').filter({ hasText: ward.saved }),

    /** Brings a PDF as far as the question which form it is. */
    async bring(name: string, buffer: Buffer) {
      await this.file.setInputFiles({ name, mimeType: 'application/pdf', buffer });
      await this.beginTitle.waitFor({ timeout: 60_000 });
    },
    /** Says yes to what is left and leaves out what the form lacks, until it can be saved. */
    async finish() {
      if (await this.confirmRest.isVisible()) await this.confirmRest.click();
      const leaveOut = list.getByRole('button', { name: new RegExp(`: ${placing.leaveOut}$`) });
      while ((await leaveOut.count()) > 0) {
        await leaveOut.first().click();
        await page.getByRole('button', { name: placing.leaveOutIt }).click();
      }
    },
    async toPlaces(how: keyof typeof ward.next = 'find') {
      await this.next(how).click();
      await this.placing.waitFor({ timeout: 60_000 });
      await this.drawn.waitFor({ timeout: 60_000 });
    },
  };
};
