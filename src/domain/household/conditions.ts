import type { CivilDate } from '../calendar';

/** What a route asks for beside its dates, as the household answered; null: not answered yet. */
export interface Conditions {
  /** K3 保育所等に入所申込みをした結果、入所保留となり. */
  readonly onHold: boolean | null;
  /** The date on the newest 利用保留通知書. */
  readonly holdNoticeOn: CivilDate | null;
  /** K3 引き続き継続して入所申込みを行っている. */
  readonly stillApplying: boolean | null;
  /** K4 1年間の育児休業を満了した. */
  readonly fullYearOfLeave: boolean | null;
  /** K4 保育所等の0歳クラスに入所申込みをした: this closes route 2. */
  readonly appliedForClassZero: boolean | null;
  /** K4 復職日の翌年度4月入所までの保育所等の選考に申し込む. */
  readonly appliesForApril: boolean | null;
  /** K5 過去に区の入所承諾を辞退、又は保育所等を退園した. */
  readonly declinedOrLeft: boolean | null;
  /** K18 北区認証保育所等保育料補助制度を使っている. */
  readonly certifiedNurserySubsidy: boolean | null;
  /** K5 支給認定証がある; asked while none is entered. */
  readonly certified: boolean | null;
  /** K5, K9 産休・育休をとっている、とる予定がある; asked while none is entered. */
  readonly onLeave: boolean | null;
}

/** 事業者との契約. */
export interface Contract {
  readonly provider: string;
  readonly signedOn: CivilDate | null;
}

/** How far a child is on the way of 利用の流れ; null: not done yet. What has a place of its own is not repeated: 対象者確認の日, 復職日, 入所日, 支給認定. */
export interface Procedure {
  /** K-procedure 1: 対象者確認申請書 handed in. */
  readonly confirmationFiledOn: CivilDate | null;
  /** K-procedure 3; K20 事業者は複数契約可. */
  readonly contracts: readonly Contract[];
  /** 利用開始の予定日, while no booking says it. */
  readonly firstUsePlannedOn: CivilDate | null;
  /** K-procedure 4: アカウント発行申請書 handed in. */
  readonly accountFiledOn: CivilDate | null;
  /** K-procedure 5: the account came. */
  readonly accountReceivedOn: CivilDate | null;
  /** K19 育児休業期間終了証明書 handed in. */
  readonly leaveEndCertificateFiledOn: CivilDate | null;
  /** K4: the last day of applying for the April selection, as the user found it: no text at hand has it. */
  readonly aprilSelectionClosesOn: CivilDate | null;
  /** K4: the application for the April selection handed in. */
  readonly aprilAppliedOn: CivilDate | null;
  /** 転出日. */
  readonly movedOutOn: CivilDate | null;
}

/** Nothing answered. */
export const noConditions: Conditions = {
  onHold: null,
  holdNoticeOn: null,
  stillApplying: null,
  fullYearOfLeave: null,
  appliedForClassZero: null,
  appliesForApril: null,
  declinedOrLeft: null,
  certifiedNurserySubsidy: null,
  certified: null,
  onLeave: null,
};

/** Nothing done. */
export const noProcedure: Procedure = {
  confirmationFiledOn: null,
  contracts: [],
  firstUsePlannedOn: null,
  accountFiledOn: null,
  accountReceivedOn: null,
  leaveEndCertificateFiledOn: null,
  aprilSelectionClosesOn: null,
  aprilAppliedOn: null,
  movedOutOn: null,
};
