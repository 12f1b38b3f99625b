import type { InBoth } from "../language";

/** Words that offer the tour; those of the tour itself come when it is taken. */
export interface TourOfferWords {
  readonly offer: string;
  readonly start: string;
  readonly decline: string;
}

export const tourOffer: InBoth<TourOfferWords> = {
  id: { offer: "Baru di sini?", start: "Ikuti tur singkat", decline: "Tidak perlu" },
  en: { offer: "New here?", start: "Take the short tour", decline: "No, thanks" },
};
