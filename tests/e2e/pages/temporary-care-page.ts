import type { Page } from '@playwright/test';
import { temporaryCare as copy } from '../../../src/copy/screens-temporary-care';
import { temporaryCareSchemes } from '../../../src/copy/temporary-care';
import { familyPage } from './family-page';

/** 一時預かり: the way in, the list of uses with the claims, one use. */
export const temporaryCarePage = (page: Page) => {
  const family = familyPage(page);
  const { booking } = copy;
  return {
    offer: page.getByRole('button', { name: copy.offer }),
    open: page.getByRole('button', { name: copy.openIt }),
    title: page.getByRole('heading', { level: 1, name: copy.title, exact: true }),
    useTitle: page.getByRole('heading', { level: 1, name: booking.newTitle }),
    back: page.getByRole('button', { name: copy.back }),
    add: page.getByRole('button', { name: copy.add }),
    settings: page.getByRole('button', { name: copy.changeSettings }),
    scheme: (id: keyof typeof temporaryCareSchemes) => family.choice(temporaryCareSchemes[id]),
    limit: (name: string, reason: string) =>
      page.getByRole('checkbox', { name: copy.settings.limit(name, reason) }),
    child: (name: string) => family.choice(name),
    start: family.field(booking.start),
    end: family.field(booking.end),
    paid: family.field(booking.paid),
    sitter: family.field(booking.sitter),
    claim: (year: string) => page.getByRole('region').filter({ hasText: year }).first(),
    edit: (when: string) => page.getByRole('button', { name: copy.editOf(when) }),
    remove: (when: string) => page.getByRole('button', { name: copy.removeOf(when) }),
    undoRemoval: page.getByRole('button', { name: copy.undoRemoval }),
    stop: page.getByRole('button', { name: copy.stop }),
    papers: page.getByRole('button', { name: copy.paper }),

    async begin(scheme: keyof typeof temporaryCareSchemes) {
      await this.offer.click();
      await this.scheme(scheme).check();
      await family.save.click();
      await this.title.waitFor();
    },
    /** One use of the first child. */
    async enter(date: readonly [string, string, string], start: string, end: string, paid: string) {
      await this.add.click();
      await page.getByRole('radio').first().check();
      await family.typeDate(booking.date, date);
      await this.start.fill(start);
      await this.end.fill(end);
      await this.paid.fill(paid);
      await family.save.click();
      await this.title.waitFor();
    },
  };
};
