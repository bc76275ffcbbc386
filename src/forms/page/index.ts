export type { Fill, PageProblem, Rule, SeenPage, TextRun, Widget } from './seen-page';
