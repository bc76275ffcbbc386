import { entry } from '../../../copy/screens-family';
import { needSentence } from '../../../copy/screens-family-needs';
import { bankPages } from '../../../copy/screens-family-pages';
import { Combobox } from '../../components/combobox';
import type { Entry } from '../../directories/load';
import { searchEntries } from '../../directories/search';
import { useDirectory } from '../../directories/use-directory';
import { controlId } from './control-id';
import { DigitsInput } from './digits-input';
import type { InputProps } from './input-props';

const suggestionsOf = (entries: readonly Entry[], text: string) =>
  searchEntries(entries, text).map(([code, name]) => ({
    key: code,
    text: name,
    detail: entry.pickedCode(code),
  }));

/** What is said under the field: that it is being loaded, cannot be had, or how much was found. */
function noteOf(directory: unknown, text: string, picked: boolean, found: number): string {
  if (directory === undefined) return entry.directoryLoading;
  if (directory === null) return entry.directoryFailed;
  return text.trim() === '' || picked ? '' : entry.found(found);
}

/** The bank and its branch, found by typing; the names and codes can be typed as they are, too. */
export function BankInput(props: InputProps) {
  const { fields, onTyped } = props;
  const banks = useDirectory('banks');
  const branches = useDirectory('branches');
  const copy = bankPages.account;
  const { bankName = '', bankCode = '', branchName = '', branchCode = '' } = fields;
  const ofBank = branches?.[bankCode] ?? [];
  const foundBanks = suggestionsOf(banks ?? [], bankName);
  const foundBranches = suggestionsOf(ofBank, branchName);
  const isBank = banks?.some(([code, name]) => code === bankCode && name === bankName) ?? false;
  const isBranch = ofBank.some(([code, name]) => code === branchCode && name === branchName);

  const pickBank = (picked: string) => {
    const [code, name] = banks?.find(([one]) => one === picked) ?? [];
    if (code === undefined || name === undefined) return;
    const branch = code === bankCode ? {} : { branchName: '', branchCode: '' };
    onTyped({ bankName: name, bankCode: code, ...branch });
  };
  const pickBranch = (picked: string) => {
    const [code, name] = ofBank.find(([one]) => one === picked) ?? [];
    if (code !== undefined && name !== undefined) onTyped({ branchName: name, branchCode: code });
  };
  return (
    <>
      <div className="entry-pair">
        <Combobox
          id={controlId('bankName')}
          label={copy.bankName}
          hint={copy.bankNameHint}
          need={needSentence('bank.bankName')}
          note={noteOf(banks, bankName, isBank, foundBanks.length)}
          value={bankName}
          suggestions={isBank ? [] : foundBanks}
          onChange={(text) => onTyped({ bankName: text })}
          onPick={pickBank}
        />
        <DigitsInput {...props} name="bankCode" label={copy.bankCode} note="" />
      </div>
      <div className="entry-pair">
        <Combobox
          id={controlId('branchName')}
          label={copy.branchName}
          hint={copy.branchNameHint}
          need={needSentence('bank.branchName')}
          note={noteOf(branches, branchName, isBranch || ofBank.length === 0, foundBranches.length)}
          value={branchName}
          suggestions={isBranch ? [] : foundBranches}
          onChange={(text) => onTyped({ branchName: text })}
          onPick={pickBranch}
        />
        <DigitsInput {...props} name="branchCode" label={copy.branchCode} note="" />
      </div>
    </>
  );
}
