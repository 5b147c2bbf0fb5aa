/** Pages of the half of items by the type of the record that an alert speaks of; `record=` is put after them. */
export const itemPaths: Readonly<Record<string, string>> = {
  ServiceGuide: 'guides?',
  ServiceInquiry: 'guides?view=inquiry&',
  CancelledItem: 'cancelled?',
  SupervisionCheck: 'cancelled?view=check&',
}
