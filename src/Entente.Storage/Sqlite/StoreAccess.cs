namespace Entente.Storage.Sqlite;

/// <summary>What an archive file is opened for.</summary>
public enum StoreAccess
{
    /// <summary>Reading and writing; the file is made when there is none.</summary>
    Create,

    /// <summary>Reading and writing; the file must be there.</summary>
    Write,

    /// <summary>Reading only; the file must be there and is never changed.</summary>
    Read,
}
