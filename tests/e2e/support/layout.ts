import type { Page } from '@playwright/test';

/**
 * What of the page, or of the dialog that is open, cannot be read as it stands: wider than the window, or
 * cut off. A part with a name of its own may scroll sideways; a name cut with … has it whole as its title.
 */
export const unreadable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found: string[] = [];
    const tell = (what: string, element: Element) =>
      found.push(
        `${what}: ${element.tagName.toLowerCase()}.${element.className} 「${(element.textContent ?? '').trim().slice(0, 30)}」`,
      );
    const isNamed = (element: Element) =>
      element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
    const scrollsSideways = (element: Element) =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const mayStandOut = (element: Element): boolean => {
      for (let up = element.parentElement; up; up = up.parentElement)
        if (scrollsSideways(up) && isNamed(up) && up.tagName !== 'DIALOG') return true;
      return false;
    };
    const isMeantHidden = (element: Element) =>
      element.closest('.visually-hidden, .skip-link, svg, [popover]:not(:popover-open)') !== null;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide`);
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    for (const element of top.querySelectorAll('*')) {
      if (!element.checkVisibility() || isMeantHidden(element)) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (right > clientWidth + 1 || left < -1) && !mayStandOut(element))
        tell('beyond the window', element);
      const style = getComputedStyle(element);
      const wider = element.scrollWidth > element.clientWidth + 1;
      const higher = element.scrollHeight > element.clientHeight + 1;
      const cut = (overflow: string) => ['hidden', 'clip'].includes(overflow);
      const isWhole = style.textOverflow === 'ellipsis' && element.closest('[title]') !== null;
      if (!isWhole && ((wider && cut(style.overflowX)) || (higher && cut(style.overflowY))))
        tell('cut off', element);
      if (wider && scrollsSideways(element) && !isNamed(element)) tell('scrolls unnamed', element);
    }
    const dialog = top.tagName === 'DIALOG' ? top : null;
    if (dialog && dialog.scrollWidth > dialog.clientWidth + 1) tell('scrolls sideways', dialog);
    return found;
  });
