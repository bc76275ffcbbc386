import { z } from 'zod';
import { isDigest } from '../domain/household';

const paper = z.object({ sha256: z.string(), type: z.literal('pdf'), name: z.string() });

/**
 * 申請: what was handed in is kept. The program makes the papers once more and puts them among those of
 * the household; the page then enters what comes back, and it is filed when the file holds that. A PDF
 * that lies in the folder and is named nowhere does no harm.
 */
export const applicationsContract = {
  fileApplication: {
    request: z.object({
      handle: z.string(),
      household: z.looseObject({}),
      application: z.string().max(200),
      /** 申請日, as it stands on the papers, and the day they were handed in. */
      filingDate: z.string(),
      filedOn: z.string(),
    }),
    response: z.object({
      /** `Filed` of the household file. */
      filed: z.looseObject({}),
      /** The folder of the papers, which the household names from now on. */
      folder: z.string(),
      papers: z.array(paper),
    }),
  },
  /** A filled form as it was handed in. */
  readFiledPaper: {
    request: z.object({
      handle: z.string(),
      folder: z.string(),
      sha256: z.string().refine(isDigest),
    }),
    response: z.object({
      /** The PDF file, base64. */
      pdf: z.string(),
    }),
  },
} as const;
