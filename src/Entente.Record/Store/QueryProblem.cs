namespace Entente.Record;

/// <summary>A field of a query that cannot be understood.</summary>
/// <param name="Field">Name of the field, such as <c>from</c>.</param>
/// <param name="Message">What is wrong with its value, as a sentence without a full stop.</param>
public sealed record QueryProblem(string Field, string Message);
