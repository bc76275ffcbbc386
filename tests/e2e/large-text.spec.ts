import { displayPage } from './pages/display-page';
import { expect, test } from './support/app';
import { foundByAxe } from './support/axe';
import { unreadable } from './support/layout';
import { picture } from './support/picture';
import { screens } from './support/screens';

test.use({ hostFor: 'large-text' });
test.describe.configure({ timeout: 150_000 });

/** 窓口モード offers no household to go on with. */
const atHome = 'welcome with a household to go on with';

for (const [name, show] of Object.entries(screens)) {
  const counter = name !== atHome;
  test(`${counter ? '窓口モード, ' : ''}${name}: read without loss from 200 % to 100 %`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await displayPage(page).set({ counter, textSize: 200 });
    await show(page, host);
    await picture(page, `${name} 200`);
    expect(await unreadable(page), '200 %').toEqual([]);
    expect(await foundByAxe(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 1024 });
    expect(await unreadable(page), '200 %, 1280 wide').toEqual([]);
    for (const percent of [150, 100]) {
      // Two steps; the keys work over dialogs too.
      await page.keyboard.press('Alt+-');
      await page.keyboard.press('Alt+-');
      await page.locator(`html[data-text-size="${percent}"]`).waitFor();
      for (const width of [1366, 1280]) {
        await page.setViewportSize({ width, height: width === 1366 ? 768 : 1024 });
        expect(await unreadable(page), `${percent} %, ${width} wide`).toEqual([]);
      }
      await picture(page, `${name} ${percent}`);
    }
  });
}
