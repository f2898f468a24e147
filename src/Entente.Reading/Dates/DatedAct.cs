using Entente.Language;
using Entente.Record;

namespace Entente.Reading.Dates;

/// <summary>An act to be dated, with all that its date may rest on.</summary>
internal readonly record struct DatedAct(Document Document, TimeIndex Times, int Predicate, EventStatus Status, DateOnly? Published);
