import type { InBoth } from "../language";

const id = { offer: "Baru di sini?", start: "Ikuti tur singkat", decline: "Tidak perlu" };

/** Words that offer the tour; those of the tour itself come when it is taken. */
export type TourOfferWords = typeof id;

const en: TourOfferWords = { offer: "New here?", start: "Take the short tour", decline: "No, thanks" };

export const tourOffer: InBoth<TourOfferWords> = { id, en };
