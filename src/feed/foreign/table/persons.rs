//! The words by which columns about persons are known, in several languages.

/// What only persons have, whatever stands with it.
pub(super) const SURE: &str = "\
    phone phones telephone tel msisdn whatsapp email emails correo courriel telefono teléfono téléphone \
    telefon telefone celular simu surname firstname lastname fullname forename prenom prénom apellido \
    apellidos sobrenome vorname nachname username enumerator interviewer respondent complainant passport ssn \
    nin dni cpf curp aadhaar cedula cédula huduma imei deviceid simserial subscriberid dob birthdate birthday \
    هاتف الهاتف 电话 телефон baruapepe phonenumber mobilenumber submitter landline numtel nrtelp handphone hp \
    cellphone البريد الجوال الموبايل тел 手机 邮箱 mail mails apelido cognome familienname geburtsname nickname \
    alias matricule matricula matrícula cnic bvn nif rut rfc cuit nid kitambulisho passeport pasaporte \
    passaporte pasaport reisepass encuestado encuestador entrevistado entrevistador enquêteur enqueteur \
    enquêté responden pewawancara mhojiwa mhojaji dateofbirth birthyear nationalid idnumber facebook twitter \
    signature firma geburtsdatum";

/// Where somebody lives.
pub(super) const ADDRESS: &str = "\
    address addresses street adresse direccion dirección endereco endereço anwani strasse straße العنوان адрес \
    地址 alamat indirizzo domicilio domicile adres adress عنوان улица 住址";

/// Persons, as names of columns call them.
pub(super) const PERSON: &str = "\
    first frst mid maiden last full family given middle respondent patient client beneficiary contact person \
    head mother father child student teacher officer user enumerator interviewer citizen complainant farmer \
    caregiver witness victim employee staff member applicant reporter owner beneficiario beneficiaria \
    beneficiaire bénéficiaire beneficiário beneficiária directeur directrice director diretor diretora chef \
    chefe jefe jefa responsable responsável responsavel paciente patiente cliente alumno alumna estudiante \
    élève eleve étudiant aluno estudante enseignant docente profesor maestro mère mere père pere madre padre \
    mãe pai enfant niño niña criança solicitante requérant titulaire titular propietario propriétaire \
    proprietario agente enquêteur personne persona pessoa mgonjwa mwanafunzi mwalimu mkuu mzazi mama baba \
    mtoto mkulima mnufaika responden pasien siswa guru kepala المستفيد المستفيدة المريض الطالب المسؤول المدير \
    ولي الأم الأب رب الموظف المعلم householder interviewee chief chairman chairperson focal manager principal \
    supervisor nurse doctor parent guardian husband wife spouse nominee donor artisan mason operator caretaker \
    deceased survivor learner pupil trainee participant attendee tenant voter candidate mp mca";

/// What with a person is the name of one.
pub(super) const NAME: &str = "\
    name nm initial names nom nombre nome jina id prenoms noms nombres nomes majina اسم الاسم имя имена фио 姓名 \
    ad adi";

/// What people write in their own words.
pub(super) const COMMENT: &str = "\
    comment comments remark remarks feedback story narrative observaciones comentarios comentario commentaire \
    commentaires remarques bemerkung bemerkungen kommentar maoni notes note testimony complaint suggestion \
    suggestions ملاحظات";

/// Points on the map.
pub(super) const POINT: &str = "\
    lat lon lng long latitude longitude geolocation gps coordinates coordinate geopoint geom geometry latlong \
    latlon point altitude latitud longitud koordinaten intptlat intptlon intptlong latdd londd xcoord ycoord \
    coordx coordy coordonnées coordonnees coordenadas coordenada latitudine longitudine breitengrad längengrad \
    enlem boylam широта долгота 纬度 经度 what3words geotag latlng lnglat latitudes longitudes";

/// Traits of a person.
pub(super) const TRAITS: &str = "\
    sex gender age dob birth birthdate birthday sexo sexe genre edad idade geschlecht alter jinsia umri genero \
    género";

/// Offices that are held by one person: where the cells look like names of people, they are.
pub(super) const OFFICE: &str = "\
    officer chief head manager director directeur directrice principal chairman chairperson chairlady supervisor \
    superviseur interviewee incharge charge focal person persona personne pessoa patient beneficiary beneficiario \
    beneficiaria beneficiaire bénéficiaire beneficiário farmer enquêteur encuestador responsable responsável responsavel \
    représentant representante jefe chef chefe householder teacher nurse doctor agent candidate tenant member mgonjwa \
    mkuu mwakilishi mnufaika المسؤول المستفيد المدير المريض";

/// Whether a word stands in a list.
pub(super) fn listed(list: &str, word: &str) -> bool {
    list.split(' ').any(|w| w == word)
}
