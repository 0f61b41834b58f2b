// Makes <klikks-programme> known when it is loaded.
export {};
